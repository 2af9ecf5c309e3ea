class Personaplex(dsl.Builder, node_type="fal.audio_to_audio.Personaplex"):
    """
    fal-ai/personaplex on fal.ai: its words are not written yet.

    Args:
        prompt: What you want the model to make, change, find or answer, in plain words; the more concrete, the closer the result.
        voice: Who speaks or sings, picked by name or identifier.
        seed: Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.
        audio: Audio to work from: the speech, music or noise to follow, change, clone or transcribe.
    """

    output: dsl.Handle[AudioRef]
    text: dsl.Handle[str]
    duration: dsl.Handle[float]
    seed: dsl.Handle[int]

    def __init__(
        self,
        *,
        prompt: dsl.Input[
            str
        ] = "You are a wise and friendly teacher. Answer questions or provide advice in a clear and engaging way.",
        voice: dsl.Input[
            Literal[
                "NATF0",
                "NATF1",
                "NATF2",
                "NATF3",
                "NATM0",
                "NATM1",
                "NATM2",
                "NATM3",
                "VARF0",
                "VARF1",
                "VARF2",
                "VARF3",
                "VARF4",
                "VARM0",
                "VARM1",
                "VARM2",
                "VARM3",
                "VARM4",
            ]
        ] = "NATF2",
        voice_audio: dsl.Input[AudioRef] | None = None,
        temperature_audio: dsl.Number = 0.8,
        temperature_text: dsl.Number = 0.7,
        top_k_audio: dsl.Input[int] = 250,
        top_k_text: dsl.Input[int] = 25,
        seed: dsl.Input[int] = -1,
        audio: dsl.Input[AudioRef],
    ) -> None:
        super().__init__(
            prompt=prompt,
            voice=voice,
            voice_audio=voice_audio,
            temperature_audio=temperature_audio,
            temperature_text=temperature_text,
            top_k_audio=top_k_audio,
            top_k_text=top_k_text,
            seed=seed,
            audio=audio,
        )
