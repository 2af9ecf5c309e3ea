class Flashhead(dsl.Builder, node_type="fal.image_to_video.Flashhead"):
    """
    Make a portrait speak a typed text with SoulX-FlashHead and an ElevenLabs voice.

    Takes a picture, the words and one of twenty voices; no recording is needed, and none can be supplied.

    Args:
        image: Portrait of the person who should speak, with the face clearly visible.
        text: The words that the person speaks; ElevenLabs turns them into speech.
        voice: ElevenLabs voice that speaks the text.
        stability: How even the voice stays: low is emotional and varied, high is steady up to monotonous.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
    """

    output: dsl.Handle[VideoRef]
    seed: dsl.Handle[int]
    duration: dsl.Handle[float]
    timings: dsl.Handle[dict[str, Any]]

    def __init__(
        self,
        *,
        image: dsl.FileInput[ImageRef],
        text: dsl.Input[str],
        voice: dsl.Input[shared.ElevenLabsVoiceValue] = "Aria",
        stability: dsl.Number = 0.5,
        seed: dsl.Input[int] = -1,
    ) -> None:
        super().__init__(
            image=image,
            text=text,
            voice=voice,
            stability=stability,
            seed=seed,
        )
