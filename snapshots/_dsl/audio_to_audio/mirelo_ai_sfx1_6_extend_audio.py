class MireloAiSfx1_6ExtendAudio(dsl.Builder, node_type="fal.audio_to_audio.MireloAiSfx1_6ExtendAudio"):
    """
    mirelo-ai/sfx1.6/extend-audio on fal.ai: its words are not written yet.

    Args:
        audio: Audio to work from: the speech, music or noise to follow, change, clone or transcribe. 3 to 59 seconds.
        text_prompt: Words that tell the model what to look for or which sound to make; optional where media already guides it.
        num_samples: How many variants to produce, or faces to sample; more give more choice and take longer.
        seed: Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.
    """

    output: dsl.Handle[AudioRef]
    audio: dsl.Handle[list[AudioRef]]

    def __init__(
        self,
        *,
        audio: dsl.Input[AudioRef],
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
