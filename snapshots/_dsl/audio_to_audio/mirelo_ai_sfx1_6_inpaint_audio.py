class MireloAiSfx1_6InpaintAudio(dsl.Builder, node_type="fal.audio_to_audio.MireloAiSfx1_6InpaintAudio"):
    """
    Redo a stretch of a short sound recording with Mirelo SFX 1.6 while the rest stays.

    Takes a clip of up to ten seconds and a stretch of one to eight; up to four takes, with or without a prompt.

    Args:
        audio: The short recording of which one stretch is made anew. At most 10 seconds.
        segment: The stretch to redo, by its start and end in seconds; all outside is kept.
        text_prompt: What should be heard in the stretch, in words; unset, its surroundings decide.
        num_samples: How many variants to produce; more give more choice and take longer.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
        upload_audio_format: File format of the results.
    """

    output: dsl.Handle[AudioRef]
    audio: dsl.Handle[list[AudioRef]]

    def __init__(
        self,
        *,
        audio: dsl.FileInput[AudioRef],
        segment: dsl.Input[shared.MireloAiAudioSegmentSpec],
        text_prompt: dsl.Input[str] | None = None,
        num_samples: dsl.Input[int] = 1,
        seed: dsl.Input[int] = -1,
        upload_audio_format: dsl.Input[shared.UploadAudioFormatValue] = "wav",
    ) -> None:
        super().__init__(
            audio=audio,
            segment=segment,
            text_prompt=text_prompt,
            num_samples=num_samples,
            seed=seed,
            upload_audio_format=upload_audio_format,
        )
