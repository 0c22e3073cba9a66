import type { components, operations } from './schema'

type Json<T> = T extends { content: { 'application/json': infer Body } } ? Body : never
type Success<T> = T extends { responses: infer R } ? Json<R[keyof R & (200 | 201)]> : never

/** The success body of an operation, by its operationId. Pages take their types from here, never from their own pen. */
export type Answer<Id extends keyof operations> = Success<operations[Id]>

/** One row of a list operation. */
export type Row<Id extends keyof operations> = Answer<Id> extends { items: (infer Item)[] } ? Item : never

/** The body that an operation takes. */
export type Body<Id extends keyof operations> = operations[Id] extends { requestBody?: infer R }
  ? Json<NonNullable<R>>
  : never

/** The query of a list operation. */
export type Query<Id extends keyof operations> = operations[Id] extends { parameters: { query?: infer Q } }
  ? NonNullable<Q>
  : never

export type Role = NonNullable<Answer<'getSession'>['account']>['roles'][number]
export type ProblemBody = components['schemas']['Problem']
