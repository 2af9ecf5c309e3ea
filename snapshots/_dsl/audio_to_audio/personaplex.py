class Personaplex(dsl.Builder, node_type="fal.audio_to_audio.Personaplex"):
    """
    Answer a spoken recording with a spoken reply by NVIDIA's PersonaPlex, in a persona you describe.

    Takes speech, gives speech and its text, in one of 18 voices or one cloned from a sample at double cost.

    Args:
        prompt: Who is speaking in the reply and in what situation, as in a stage direction.
        voice: Voice of the reply: NAT sounds natural, VAR varied, F is female, M male. A connected voice sample overrides it.
        voice_audio: Sample whose voice the reply takes over; ten seconds or more of clear speech work best. Doubles the price.
        temperature_audio: How much chance enters the sound of the voice; higher is more varied.
        temperature_text: How much chance enters the wording of the reply; higher is more varied.
        top_k_audio: How many of the likeliest sound pieces may be chosen from; fewer is more predictable.
        top_k_text: How many of the likeliest word pieces may be chosen from; fewer is more predictable.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
        audio: Recording of what a person says and wants answered.
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
        voice_audio: dsl.FileInput[AudioRef] | None = None,
        temperature_audio: dsl.Number = 0.8,
        temperature_text: dsl.Number = 0.7,
        top_k_audio: dsl.Input[int] = 250,
        top_k_text: dsl.Input[int] = 25,
        seed: dsl.Input[int] = -1,
        audio: dsl.FileInput[AudioRef],
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
