import { type ComponentChildren, options } from 'preact'
import { useMemo } from 'preact/hooks'
import { LocationProvider, useLocation } from 'preact-iso'
import { pageOf, withinCollection } from './collection.ts'

/** Makes every link lead within the collection that is looked at, whoever wrote its address. */
export const keepLinksWithin = (): void => {
  const before = options.vnode
  options.vnode = (vnode) => {
    if (vnode.type === 'a' && 'href' in vnode.props && typeof vnode.props.href === 'string')
      Object.assign(vnode.props, { href: withinCollection(vnode.props.href) })
    before?.(vnode)
  }
}

/** Gives pages their address without its collection, and keeps them in it wherever they go: they need not know of any. */
export const WithinCollection = ({ children }: { readonly children: ComponentChildren }) => {
  const whole = useLocation()
  const within = useMemo(
    () => ({
      ...whole,
      ...{ url: pageOf(whole.url), path: pageOf(whole.path) },
      route: (url: string, replace?: boolean) => whole.route(withinCollection(url), replace),
    }),
    [whole],
  )
  return <LocationProvider.ctx.Provider value={within}>{children}</LocationProvider.ctx.Provider>
}
