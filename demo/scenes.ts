import {
  dravetDiagnosis,
  duchenneSentBack,
  duchenneSymptoms,
  fabryCauses,
  fabrySymptoms,
  friedreichOverview,
  omsSentBack,
  omsTreatments,
  omsTreatmentsFirst,
  pkuLivingWith,
  pkuLivingWithNewer,
  tscChecks,
  wilsonOverview,
  wilsonOverviewGerman,
  wilsonTreatments,
} from './content/articles'
import type { DemoDesk } from './openDesk'

export interface Scene {
  /** What is shown, for the log. */
  name: string
  /** How many times the desk is used. */
  steps: number
  play(desk: DemoDesk): Promise<void>
}

/** One article per scene, together in every state of the workflow. */
export const scenes: Scene[] = [
  {
    name: 'live, after it was sent back once',
    steps: 9,
    async play(desk) {
      const id = await desk.write(omsTreatmentsFirst, 'editor')
      await desk.submit(id, 'editor')
      await desk.sendBack(id, omsSentBack, 'neurologist')
      await desk.edit(id, omsTreatments, 'editor')
      await desk.submit(id, 'editor')
      await desk.assign(id, 'neurologist', 'editor')
      await desk.sign(id, 'neurologist')
      await desk.sign(id, 'cardiologist')
      await desk.publish(id, 'publisher')
    },
  },
  {
    name: 'live by reaffirmation',
    steps: 9,
    async play(desk) {
      const id = await desk.write(wilsonOverview, 'editor')
      for (let round = 1; round <= 2; round += 1) {
        await desk.submit(id, 'editor')
        await desk.sign(id, 'geneticist')
        await desk.sign(id, 'neurologist')
        await desk.publish(id, 'publisher')
      }
    },
  },
  {
    name: 'live, in German',
    steps: 5,
    async play(desk) {
      const id = await desk.write(wilsonOverviewGerman, 'secondEditor')
      await desk.submit(id, 'secondEditor')
      await desk.sign(id, 'geneticist')
      await desk.sign(id, 'neurologist')
      await desk.publish(id, 'publisher')
    },
  },
  {
    name: 'live, with a newer draft',
    steps: 5,
    async play(desk) {
      const id = await desk.write(pkuLivingWith, 'secondEditor')
      await desk.submit(id, 'secondEditor')
      await desk.sign(id, 'geneticist')
      await desk.publish(id, 'publisher')
      await desk.edit(id, pkuLivingWithNewer, 'editor')
    },
  },
  {
    name: 'live',
    steps: 4,
    async play(desk) {
      const id = await desk.write(tscChecks, 'editor')
      await desk.submit(id, 'editor')
      await desk.sign(id, 'neurologist')
      await desk.publish(id, 'publisher')
    },
  },
  {
    name: 'withdrawn',
    steps: 5,
    async play(desk) {
      const id = await desk.write(fabrySymptoms, 'secondEditor')
      await desk.submit(id, 'secondEditor')
      await desk.sign(id, 'cardiologist')
      await desk.publish(id, 'publisher')
      await desk.withdraw(
        id,
        {
          kind: 'withdrawn',
          reason: 'A reader pointed out that the section on women understates how often they are severely affected.',
          notice: 'We have withdrawn this page while its section on how women are affected is written anew.',
        },
        'publisher',
      )
    },
  },
  {
    name: 'approved, not yet published',
    steps: 4,
    async play(desk) {
      const id = await desk.write(wilsonTreatments, 'editor')
      await desk.submit(id, 'editor')
      await desk.sign(id, 'geneticist')
      await desk.sign(id, 'cardiologist')
    },
  },
  {
    name: 'in review, one signature of two given',
    steps: 4,
    async play(desk) {
      const id = await desk.write(dravetDiagnosis, 'editor')
      await desk.submit(id, 'editor')
      await desk.assign(id, 'neurologist', 'editor')
      await desk.sign(id, 'geneticist')
    },
  },
  {
    name: 'sent back',
    steps: 3,
    async play(desk) {
      const id = await desk.write(duchenneSymptoms, 'editor')
      await desk.submit(id, 'editor')
      await desk.sendBack(id, duchenneSentBack, 'cardiologist')
    },
  },
  {
    name: 'draft, unfinished',
    steps: 1,
    async play(desk) {
      await desk.write(friedreichOverview, 'secondEditor')
    },
  },
  {
    name: 'archived',
    steps: 2,
    async play(desk) {
      const id = await desk.write(fabryCauses, 'secondEditor')
      await desk.archive(id, 'secondEditor')
    },
  },
]
