class Tada3bTextToSpeech(dsl.Builder, node_type="fal.audio_to_audio.Tada3bTextToSpeech"):
    """
    fal-ai/tada/3b/text-to-speech on fal.ai: its words are not written yet.

    Args:
        audio: Audio to work from: the speech, music or noise to follow, change, clone or transcribe.
        prompt: What you want the model to make, change, find or answer, in plain words; the more concrete, the closer the result.
        language: Language that is spoken; left to itself, the model recognises or guesses it.
        temperature: How much chance enters: low stays predictable, high gets more varied and less reliable.
        top_p: Share of likely candidates to choose from; lower is safer, higher more varied.
        repetition_penalty: How strongly repeats are punished; higher avoids loops and stutter, too high sounds odd.
        num_inference_steps: Denoising steps: more of them take longer and add detail.
        output_format: File format of the result; it decides size, quality and whether transparency is possible.
    """

    output: dsl.Handle[AudioRef]

    def __init__(
        self,
        *,
        audio: dsl.Input[AudioRef],
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
