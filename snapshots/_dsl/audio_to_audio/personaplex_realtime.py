class PersonaplexRealtime(dsl.Builder, node_type="fal.audio_to_audio.PersonaplexRealtime"):
    """
    Answer a short piece of raw speech with speech by NVIDIA's PersonaPlex, over fal's realtime address.

    Takes and gives encoded sound data with text and cannot run through the queue; the plain PersonaPlex node takes recordings.

    Args:
        audio: Piece of speech as raw 16-bit PCM data, mono at 24 kHz, in Base64.
        voice_audio: Sample whose voice the reply takes over; ten seconds or more of clear speech work best. Doubles the price.
        temperature_text: How much chance enters the wording of the reply; higher is more varied.
        top_k_text: How many of the likeliest word pieces may be chosen from; fewer is more predictable.
        prompt: Who is speaking in the reply and in what situation, as in a stage direction.
        voice: Voice of the reply: NAT sounds natural, VAR varied, F is female, M male. A connected voice sample overrides it.
        top_k_audio: How many of the likeliest sound pieces may be chosen from; fewer is more predictable.
        temperature_audio: How much chance enters the sound of the voice; higher is more varied.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
    """

    output: dsl.Handle[str]
    text: dsl.Handle[str]

    def __init__(
        self,
        *,
        audio: dsl.Input[str],
        voice_audio: dsl.FileInput[AudioRef] | None = None,
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
