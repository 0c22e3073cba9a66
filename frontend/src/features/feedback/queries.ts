import { queryOptions } from '@tanstack/react-query'
import { answer, api } from '@/api/client'
import type { Answer, Body, Query, Row } from '@/api/types'

/** What a link or code opens. It goes into no cache: what opens it is a secret. */
export type FeedbackForm = Answer<'openFeedback'>
export type CaseFeedback = Answer<'getCaseFeedback'>
export type FeedbackCode = Answer<'handOverFeedbackCode'>
export type Results = Answer<'getHandlingSatisfaction'>
export type QuestionResult = Results['all']['questions'][number]
export type MonthResult = Results['months'][number]
export type DissatisfiedRow = Row<'listDissatisfiedAnswers'>

export const openFeedback = (token: string): Promise<FeedbackForm> =>
  answer(api.POST('/api/v1/feedback/open', { body: { token } }))

export const answerFeedback = (body: Body<'answerFeedback'>): Promise<FeedbackForm> =>
  answer(api.POST('/api/v1/feedback/answer', { body }))

/** What was asked and said about a case; a comment may hold personal data, so it is gone once nobody looks. */
export const caseFeedbackQuery = (caseId: string) =>
  queryOptions({
    queryKey: ['feedback', 'case', caseId],
    queryFn: () => answer(api.GET('/api/v1/case-feedback/{caseId}', { params: { path: { caseId } } })),
    gcTime: 0,
  })

export const handOverCode = (caseId: string): Promise<FeedbackCode> =>
  answer(api.POST('/api/v1/case-feedback/{caseId}/hand-over', { params: { path: { caseId } } }))

export const enterPaper = (caseId: string, body: Body<'enterPaperFeedback'>): Promise<CaseFeedback> =>
  answer(api.POST('/api/v1/case-feedback/{caseId}/paper-answer', { params: { path: { caseId } }, body }))

export const handlingSatisfactionQuery = (year?: number, unit?: string) =>
  queryOptions({
    queryKey: ['feedback', 'results', year ?? 'now', unit ?? 'all'],
    queryFn: () => answer(api.GET('/api/v1/handling-satisfaction', { params: { query: { year, unit } } })),
  })

export const dissatisfiedAnswersQuery = (query: Query<'listDissatisfiedAnswers'>) =>
  queryOptions({
    queryKey: ['feedback', 'dissatisfied', query],
    queryFn: ({ signal }) => answer(api.GET('/api/v1/dissatisfied-answers', { params: { query }, signal })),
  })
