class MireloAiSfx1_6ExtendAudio(dsl.Builder, node_type="fal.audio_to_audio.MireloAiSfx1_6ExtendAudio"):
    """
    Extend a sound effect by up to 57 seconds with Mirelo SFX 1.6, or close it to a loop.

    Takes a recording of 3 to 59 seconds and an optional prompt; the result is at most a minute, in up to four takes.

    Args:
        audio: The sound that should go on; it becomes the beginning of the result. 3 to 59 seconds.
        text_prompt: How the sound should go on, in words; unset, the recording alone decides.
        append_duration: Seconds to add after the recording; both together stay within a minute.
        ambience: Joins the new end to the beginning, so that the result loops without a seam; off extends once.
        double_output: Puts the loop twice in a row into the file; counts only with ambience on.
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
        text_prompt: dsl.Input[str] | None = None,
        append_duration: dsl.Number = 10.0,
        ambience: dsl.Input[bool] = False,
        double_output: dsl.Input[bool] = False,
        num_samples: dsl.Input[int] = 1,
        seed: dsl.Input[int] = -1,
        upload_audio_format: dsl.Input[shared.UploadAudioFormatValue] = "wav",
    ) -> None:
        super().__init__(
            audio=audio,
            text_prompt=text_prompt,
            append_duration=append_duration,
            ambience=ambience,
            double_output=double_output,
            num_samples=num_samples,
            seed=seed,
            upload_audio_format=upload_audio_format,
        )
