class PikaV22Pikascenes(dsl.Builder, node_type="fal.image_to_video.PikaV22Pikascenes"):
    """
    Combine several pictures of people, things and places in one silent clip with Pika 2.2 Pikascenes.

    Precise or creative mixing, seven shapes, 5 or 10 seconds, 1080p by default.

    Args:
        images: Pictures of the people, things and places to bring into the scene. They are ingredients, not frames.
        prompt: What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.
        negative_prompt: What should stay out of the video: objects, flaws or jerky motion. Empty rules nothing out.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
        aspect_ratio: Shape of the video as width to height.
        resolution: Size of the video; higher is sharper and takes longer.
        duration: Length of the video in seconds; longer takes longer to make.
        ingredients_mode: Whether the pictures are combined exactly or freely.
    """

    output: dsl.Handle[VideoRef]

    def __init__(
        self,
        *,
        images: dsl.FileListInput[ImageRef],
        prompt: dsl.Input[str],
        negative_prompt: dsl.Input[str] = "ugly, bad, terrible",
        seed: dsl.Input[int] = -1,
        aspect_ratio: dsl.Input[shared.PikaAspectRatioValue] = "16:9",
        resolution: dsl.Input[shared.Resolution720pOr1080pValue] = "1080p",
        duration: dsl.Input[Literal[5, 10]] = 5,
        ingredients_mode: dsl.Input[Literal["precise", "creative"]] = "precise",
    ) -> None:
        super().__init__(
            images=images,
            prompt=prompt,
            negative_prompt=negative_prompt,
            seed=seed,
            aspect_ratio=aspect_ratio,
            resolution=resolution,
            duration=duration,
            ingredients_mode=ingredients_mode,
        )
