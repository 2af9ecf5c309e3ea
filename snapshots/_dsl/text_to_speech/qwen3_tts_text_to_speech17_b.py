class Qwen3TtsTextToSpeech17B(dsl.Builder, node_type="fal.text_to_speech.Qwen3TtsTextToSpeech17B"):
    """
    Speak text with the larger Qwen3-TTS 1.7B, styled by a short prompt, in a stock voice or one cloned with the 1.7B clone-voice endpoint; pick it over 0.6B for fidelity.

    Args:
        text: The words to speak, exactly as written.
        speaker_voice_embedding_file_url: Cloned voice as a safetensors embedding; it must come from the 1.7B clone-voice endpoint.
        prompt: How to speak: mood, pace, style. Not used with a speaker embedding.
        reference_text: What is said in the voice sample; knowing it makes the copy better.
        language: Language that is spoken; left to itself, the model recognises or guesses it.
        max_new_tokens: Longest speech allowed, counted in audio tokens; too low stops in mid-sentence.
        repetition_penalty: How strongly repeats are punished; higher avoids loops and stutter, too high sounds odd.
        subtalker_dosample: Lets the helper model that fills in fine sound choose by chance; off always takes the likeliest.
        subtalker_temperature: Chance in the helper model's choices: lower sounds steadier, higher livelier.
        subtalker_top_k: How many candidates the helper model picks from; fewer are steadier.
        subtalker_top_p: Share of probability that the helper model picks from; lower plays it safe.
        temperature: How much chance enters: low stays predictable, high gets more varied and less reliable.
        top_k: How many of the likeliest tokens are in the running; a small number is predictable.
        top_p: Share of likely candidates to choose from; lower is safer, higher more varied.
        voice: Ready-made speaker; set aside when a speaker embedding of a cloned voice is given.
    """

    output: dsl.Handle[AudioRef]

    def __init__(
        self,
        *,
        text: dsl.Input[str],
        speaker_voice_embedding_file_url: dsl.Input[AssetRef] | None = None,
        prompt: dsl.Input[str] | None = None,
        reference_text: dsl.Input[str] | None = None,
        language: dsl.Input[
            Literal[
                "Auto",
                "English",
                "Chinese",
                "Spanish",
                "French",
                "German",
                "Italian",
                "Japanese",
                "Korean",
                "Portuguese",
                "Russian",
            ]
        ] = "Auto",
        max_new_tokens: dsl.Input[int] = 200,
        repetition_penalty: dsl.Number = 1.05,
        subtalker_dosample: dsl.Input[bool] = True,
        subtalker_temperature: dsl.Number = 0.9,
        subtalker_top_k: dsl.Input[int] = 50,
        subtalker_top_p: dsl.Number = 1.0,
        temperature: dsl.Number = 0.9,
        top_k: dsl.Input[int] = 50,
        top_p: dsl.Number = 1.0,
        voice: dsl.Input[Literal["Vivian", "Serena", "Uncle_Fu", "Dylan", "Eric", "Ryan", "Aiden", "Ono_Anna", "Sohee"]]
        | None = None,
    ) -> None:
        super().__init__(
            text=text,
            speaker_voice_embedding_file_url=speaker_voice_embedding_file_url,
            prompt=prompt,
            reference_text=reference_text,
            language=language,
            max_new_tokens=max_new_tokens,
            repetition_penalty=repetition_penalty,
            subtalker_dosample=subtalker_dosample,
            subtalker_temperature=subtalker_temperature,
            subtalker_top_k=subtalker_top_k,
            subtalker_top_p=subtalker_top_p,
            temperature=temperature,
            top_k=top_k,
            top_p=top_p,
            voice=voice,
        )
