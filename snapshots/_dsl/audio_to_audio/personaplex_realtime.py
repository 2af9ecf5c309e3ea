class PersonaplexRealtime(dsl.Builder, node_type="fal.audio_to_audio.PersonaplexRealtime"):
    """
    fal-ai/personaplex/realtime on fal.ai: its words are not written yet.

    Args:
        prompt: What you want the model to make, change, find or answer, in plain words; the more concrete, the closer the result.
        voice: Who speaks or sings, picked by name or identifier.
        seed: Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.
    """

    output: dsl.Handle[str]
    text: dsl.Handle[str]

    def __init__(
        self,
        *,
        audio: dsl.Input[str],
        voice_audio: dsl.Input[AudioRef] | None = None,
        temperature_text: dsl.Number = 0.7,
        top_k_text: dsl.Input[int] = 25,
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
        top_k_audio: dsl.Input[int] = 250,
        temperature_audio: dsl.Number = 0.8,
        seed: dsl.Input[int] = -1,
    ) -> None:
        super().__init__(
            audio=audio,
            voice_audio=voice_audio,
            temperature_text=temperature_text,
            top_k_text=top_k_text,
            prompt=prompt,
            voice=voice,
            top_k_audio=top_k_audio,
            temperature_audio=temperature_audio,
            seed=seed,
        )
