class Qwen3TtsTextToSpeech06B(dsl.Builder, node_type="fal.text_to_speech.Qwen3TtsTextToSpeech06B"):
    """
    Speak text in ten languages with the small Qwen3-TTS 0.6B.

    Nine built-in voices, or a cloned one from the 0.6B clone node; cheaper than 1.7B, with the same settings.

    Args:
        text: The words to speak, exactly as written.
        prompt: How to speak: mood, pace, style. Not used with a speaker embedding.
        voice: Ready-made speaker; set aside when a speaker embedding of a cloned voice is given.
        language: Language of the speech; Auto goes by the text.
        speaker_voice_embedding_file_url: Cloned voice as a safetensors embedding; it must come from the 0.6B clone-voice endpoint.
        reference_text: What is said in the voice sample; knowing it makes the copy better.
        top_k: How many of the likeliest tokens are in the running; a small number is predictable.
        top_p: Share of likely candidates to choose from; lower is safer, higher more varied.
        temperature: How much chance enters: low stays predictable, high gets more varied and less reliable.
        repetition_penalty: How strongly repeats are punished; higher avoids loops, too high sounds odd.
        subtalker_dosample: Lets the helper model that fills in fine sound choose by chance; off always takes the likeliest.
        subtalker_top_k: How many candidates the helper model picks from; fewer are steadier.
        subtalker_top_p: Share of probability that the helper model picks from; lower plays it safe.
        subtalker_temperature: Chance in the helper model's choices: lower sounds steadier, higher livelier.
        max_new_tokens: Longest speech allowed, counted in audio tokens; raise it for long texts, since too low stops in mid-sentence.
    """

    output: dsl.Handle[AudioRef]

    def __init__(
        self,
        *,
        text: dsl.Input[str],
        prompt: dsl.Input[str] | None = None,
        voice: dsl.Input[Literal["Vivian", "Serena", "Uncle_Fu", "Dylan", "Eric", "Ryan", "Aiden", "Ono_Anna", "Sohee"]]
        | None = None,
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
        speaker_voice_embedding_file_url: dsl.FileInput[AssetRef] | None = None,
        reference_text: dsl.Input[str] | None = None,
        top_k: dsl.Input[int] | None = 50,
        top_p: dsl.Number | None = 1.0,
        temperature: dsl.Number | None = 0.9,
        repetition_penalty: dsl.Number | None = 1.05,
        subtalker_dosample: dsl.Input[bool] | None = True,
        subtalker_top_k: dsl.Input[int] | None = 50,
        subtalker_top_p: dsl.Number | None = 1.0,
        subtalker_temperature: dsl.Number | None = 0.9,
        max_new_tokens: dsl.Input[int] | None = 200,
    ) -> None:
        super().__init__(
            text=text,
            prompt=prompt,
            voice=voice,
            language=language,
            speaker_voice_embedding_file_url=speaker_voice_embedding_file_url,
            reference_text=reference_text,
            top_k=top_k,
            top_p=top_p,
            temperature=temperature,
            repetition_penalty=repetition_penalty,
            subtalker_dosample=subtalker_dosample,
            subtalker_top_k=subtalker_top_k,
            subtalker_top_p=subtalker_top_p,
            subtalker_temperature=subtalker_temperature,
            max_new_tokens=max_new_tokens,
        )
