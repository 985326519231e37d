'use server';

import { z } from 'zod';
import { actFromScreen } from '@/app/_session/act-from-screen';
import { addScale } from '@/desk/add-scale';
import { chooseScale } from '@/desk/choose-scale';
import { editScale } from '@/desk/edit-scale';
import { withdrawScale } from '@/desk/withdraw-scale';
import { revisionShape } from '@/domain/revision';
import { scaleShape } from '@/domain/verdict/new-scale';
import { scaleChoiceShape } from '@/domain/verdict/scale-choice';

const revision = revisionShape;

export const addScaleAction = async (workspace: string, input: unknown) =>
  actFromScreen(workspace, z.object({ scale: scaleShape }), input, addScale);

export const editScaleAction = async (workspace: string, input: unknown) =>
  actFromScreen(workspace, z.object({ scaleId: z.uuid(), scale: scaleShape, revision }), input, editScale);

export const withdrawScaleAction = async (workspace: string, input: unknown) =>
  actFromScreen(workspace, z.object({ scaleId: z.uuid(), revision }), input, withdrawScale);

export const chooseScaleAction = async (workspace: string, input: unknown) =>
  actFromScreen(workspace, scaleChoiceShape, input, chooseScale);
