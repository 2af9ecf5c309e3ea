class MireloAiSfx1_6TextToAudio(dsl.Builder, node_type="fal.text_to_audio.MireloAiSfx1_6TextToAudio"):
    """
    Generate sound effects or looping ambience of up to a minute from text with Mirelo SFX 1.6.

    Gives up to four takes in WAV, MP3, AAC or FLAC; its siblings work on a clip or a recording instead.

    Args:
        text_prompt: The sound to make: source, surroundings, course.
        duration: Length of the recording in seconds.
        ambience: Makes a piece that loops without a seam, such as room tone or rain; off makes a plain effect.
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
        text_prompt: dsl.Input[str],
        duration: dsl.Number = 10.0,
        ambience: dsl.Input[bool] = False,
        double_output: dsl.Input[bool] = False,
        num_samples: dsl.Input[int] = 1,
        seed: dsl.Input[int] = -1,
        upload_audio_format: dsl.Input[shared.UploadAudioFormatValue] = "wav",
    ) -> None:
        super().__init__(
            text_prompt=text_prompt,
            duration=duration,
            ambience=ambience,
            double_output=double_output,
            num_samples=num_samples,
            seed=seed,
            upload_audio_format=upload_audio_format,
        )
