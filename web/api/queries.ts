import { useQuery } from '@tanstack/react-query';
import type { AlertDetail, ReasonCode, SavedView } from '../../src/server/contract/alerts.ts';
import type { ConsignmentDetail, Job, PartyDetail } from '../../src/server/contract/consignments.ts';
import type { ListRow, Overview, Rules, User } from '../../src/server/contract/house.ts';
import type { Session } from '../../src/server/contract/session.ts';
import { get, type Query, setCsrfToken } from './client.ts';

export type Items<T> = { readonly items: readonly T[] };

export const sessionQuery = {
  queryKey: ['session'],
  queryFn: async (): Promise<Session> => {
    const session = await get<Session>('/session');
    setCsrfToken(session.csrfToken);
    return session;
  },
  retry: false,
  staleTime: 60_000,
};

export const alertQuery = (id: string, filter: Query) => ({
  queryKey: ['alert', id, filter],
  queryFn: () => get<AlertDetail>(`/alerts/${id}`, filter),
  staleTime: 15_000,
});

export const useSession = () => useQuery(sessionQuery);
export const useReasonCodes = () =>
  useQuery({
    queryKey: ['reason-codes'],
    queryFn: () => get<Items<ReasonCode>>('/reason-codes'),
    staleTime: 3_600_000,
  });
export const useViews = () =>
  useQuery({ queryKey: ['views'], queryFn: () => get<Items<SavedView>>('/views') });
export const useUsers = (enabled: boolean) =>
  useQuery({ queryKey: ['users'], queryFn: () => get<Items<User>>('/users'), enabled, retry: false });
export const useLists = () => useQuery({ queryKey: ['lists'], queryFn: () => get<Items<ListRow>>('/lists') });
export const useRules = () =>
  useQuery({ queryKey: ['rules'], queryFn: () => get<Rules>('/rules'), staleTime: 60_000 });
export const useOverview = (from?: string, to?: string) =>
  useQuery({ queryKey: ['overview', from, to], queryFn: () => get<Overview>('/overview', { from, to }) });
export const useConsignment = (id: string) =>
  useQuery({ queryKey: ['consignment', id], queryFn: () => get<ConsignmentDetail>(`/consignments/${id}`) });
export const useParty = (id: string) =>
  useQuery({ queryKey: ['party', id], queryFn: () => get<PartyDetail>(`/parties/${id}`) });
export const useJobs = () =>
  useQuery({ queryKey: ['jobs'], queryFn: () => get<Items<Job>>('/jobs'), refetchInterval: 5_000 });
