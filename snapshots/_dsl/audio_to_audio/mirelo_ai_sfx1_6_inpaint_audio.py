class MireloAiSfx1_6InpaintAudio(dsl.Builder, node_type="fal.audio_to_audio.MireloAiSfx1_6InpaintAudio"):
    """
    mirelo-ai/sfx1.6/inpaint-audio on fal.ai: its words are not written yet.

    Args:
        audio: Audio to work from: the speech, music or noise to follow, change, clone or transcribe.
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
