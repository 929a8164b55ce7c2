/** The language in which the shapes of options and YAML files are written. */
export { z } from 'zod'
export { type ListedStage, loadPipeline, type Pipeline } from './load-pipeline.ts'
export { readOptions } from './option-error.ts'
export { PipelineError } from './pipeline-error.ts'
export { readYaml, type YamlFile } from './read-yaml.ts'
export { type DocumentLayers, type PipelineRun, runPipeline } from './run-pipeline.ts'
export * from './stage.ts'
