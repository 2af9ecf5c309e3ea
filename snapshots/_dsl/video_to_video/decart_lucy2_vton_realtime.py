class DecartLucy2VtonRealtime(dsl.Builder, node_type="fal.video_to_video.DecartLucy2VtonRealtime"):
    """
    decart/lucy2-vton/realtime on fal.ai: its words are not written yet.

    Args:
        prompt: What the finished video should show or how the footage should change. Concrete words get closest.
        image: Image of the person or thing that the video is to show.
        reference_image: Image to take identity, style or content from, next to the main input.
    """

    output: dsl.Handle[Any]

    def __init__(
        self,
        *,
        prompt: dsl.Input[
            str
        ] = "Substitute the current top with the outfit from the reference image, matching its color, material, and fit",
        image: dsl.Input[ImageRef] | None = None,
        reference_image: dsl.Input[ImageRef] | None = None,
    ) -> None:
        super().__init__(
            prompt=prompt,
            image=image,
            reference_image=reference_image,
        )
