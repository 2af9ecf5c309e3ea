class Flashhead(dsl.Builder, node_type="fal.image_to_video.Flashhead"):
    """
    fal-ai/flashhead on fal.ai: its words are not written yet.

    Args:
        image: The still image to set in motion, in most cases the first frame.
        text: The words to be spoken, shown or examined, exactly as written.
        voice: Who speaks or sings, picked by name or identifier.
        stability: How even the voice stays: low is emotional and varied, high is steady up to monotonous.
        seed: Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.
    """

    output: dsl.Handle[VideoRef]
    seed: dsl.Handle[int]
    duration: dsl.Handle[float]
    timings: dsl.Handle[dict[str, Any]]

    def __init__(
        self,
        *,
        image: dsl.Input[ImageRef],
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
