class Zonos2(dsl.Builder, node_type="fal.text_to_speech.Zonos2"):
    """
    Speak text in the voice of a sample with Zonos2, close to the original or more expressive by a switch.

    Numbers and abbreviations are read by one of ten language codes; the first Zonos takes only sample and text.

    Args:
        reference_audio: Recording of the voice to clone, one person speaking.
        text: The words to speak in the cloned voice; an example is set.
        accurate_mode: On keeps closer to the sampled voice; off is more expressive.
        clean_speaker_background: Tells the model that the sample has no background noise.
        language: Language code by which numbers and abbreviations are read: de, en_gb, en_us, es, fr_fr, it, ja, ko, cmn or pt_br; any other skips that.
        max_tokens: Upper limit for the length of the speech, in audio frames; unset, the model's own limit counts.
        min_p: Drops sound choices whose probability is below this share; higher is safer and more even.
        temperature: How much chance enters: low stays predictable, high gets more varied and less reliable.
        top_k: How many of the likeliest choices are in the running; 0 switches the limit off.
        top_p: Share of likely candidates to choose from; 0 switches the limit off.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
    """

    output: dsl.Handle[AudioRef]
    seed: dsl.Handle[int]

    def __init__(
        self,
        *,
        reference_audio: dsl.FileInput[AudioRef],
        text: dsl.Input[str] = '""Fal" is the fastest solution for your audio generation."',
        accurate_mode: dsl.Input[bool] = True,
        clean_speaker_background: dsl.Input[bool] = False,
        language: dsl.Input[str] = "en_us",
        max_tokens: dsl.Input[int] | None = None,
        min_p: dsl.Number = 0.18,
        temperature: dsl.Number = 1.15,
        top_k: dsl.Input[int] = 106,
        top_p: dsl.Number | None = None,
        seed: dsl.Input[int] = -1,
    ) -> None:
        super().__init__(
            reference_audio=reference_audio,
            text=text,
            accurate_mode=accurate_mode,
            clean_speaker_background=clean_speaker_background,
            language=language,
            max_tokens=max_tokens,
            min_p=min_p,
            temperature=temperature,
            top_k=top_k,
            top_p=top_p,
            seed=seed,
        )
