class Tada1bTextToSpeech(dsl.Builder, node_type="fal.audio_to_audio.Tada1bTextToSpeech"):
    """
    Speak text in the voice of a sample with TADA 1B, the lighter of two sizes, in ten languages.

    Takes text and a recording, whose wording is needed unless it is English; the 3B model is the larger one.

    Args:
        audio: Sample of the voice to speak in, one person only.
        transcript: What is said in the sample. Needed for samples that are not English, since only English is recognised by itself.
        prompt: The words to speak in the sampled voice.
        language: Language of the text to speak; ch stands for Chinese.
        num_extra_steps: Steps added after the text ends, for a dying fall or silence.
        temperature: How much chance enters: low stays predictable, high gets more varied and less reliable.
        top_p: Share of likely candidates to choose from; lower is safer, higher more varied.
        repetition_penalty: How strongly repeats are punished; higher avoids loops, too high sounds odd.
        acoustic_cfg_scale: How strongly the sound is guided by text and sample; higher is stricter.
        noise_temperature: How much chance enters the sound itself: low is even, high varies more.
        num_inference_steps: Steps in which the sound is worked out; more are better and slower.
        speed_up_factor: Pace of the speech: above 1 is faster, below 1 slower.
        output_format: File format of the result.
    """

    output: dsl.Handle[AudioRef]

    def __init__(
        self,
        *,
        audio: dsl.FileInput[AudioRef],
        transcript: dsl.Input[str] = "",
        prompt: dsl.Input[str],
        language: dsl.Input[Literal["en", "ar", "ch", "de", "es", "fr", "it", "ja", "pl", "pt"]] = "en",
        num_extra_steps: dsl.Input[int] = 0,
        temperature: dsl.Number = 0.6,
        top_p: dsl.Number = 0.9,
        repetition_penalty: dsl.Number = 1.1,
        acoustic_cfg_scale: dsl.Number = 1.6,
        noise_temperature: dsl.Number = 0.9,
        num_inference_steps: dsl.Input[int] = 20,
        speed_up_factor: dsl.Number = 1.0,
        output_format: dsl.Input[shared.AudioFormatWavMp3Value] = "wav",
    ) -> None:
        super().__init__(
            audio=audio,
            transcript=transcript,
            prompt=prompt,
            language=language,
            num_extra_steps=num_extra_steps,
            temperature=temperature,
            top_p=top_p,
            repetition_penalty=repetition_penalty,
            acoustic_cfg_scale=acoustic_cfg_scale,
            noise_temperature=noise_temperature,
            num_inference_steps=num_inference_steps,
            speed_up_factor=speed_up_factor,
            output_format=output_format,
        )
