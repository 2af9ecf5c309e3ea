class KlingVideoV16ProElements(dsl.Builder, node_type="fal.image_to_video.KlingVideoV16ProElements"):
    """
    Combine up to four pictures of people, things or places in one clip with Kling 1.6 Pro Elements.

    The pictures are ingredients, not frames; 5 or 10 seconds, silent, dearer than Standard Elements.

    Args:
        prompt: What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.
        input_images: Pictures of the people, things or places that should appear together.
        duration: Length of the video in seconds; longer takes longer to make and costs more.
        aspect_ratio: Shape of the video as width to height.
        negative_prompt: What should stay out of the video: objects, flaws or jerky motion. Empty rules nothing out.
    """

    output: dsl.Handle[VideoRef]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        input_images: dsl.FileListInput[ImageRef],
        duration: dsl.Input[shared.DurationFiveOrTenValue] = "5",
        aspect_ratio: dsl.Input[shared.AspectRatioWideTallSquareValue] = "16:9",
        negative_prompt: dsl.Input[str] = "blur, distort, and low quality",
    ) -> None:
        super().__init__(
            prompt=prompt,
            input_images=input_images,
            duration=duration,
            aspect_ratio=aspect_ratio,
            negative_prompt=negative_prompt,
        )
