class KlingVideoV16ProElements(dsl.Builder, node_type="fal.image_to_video.KlingVideoV16ProElements"):
    """
    Merge up to four pictures of people, things or places into one clip with Kling 1.6 Pro Elements.

    The images are ingredients, not frames; 5 or 10 seconds, silent, dearer than Standard Elements.

    Args:
        input_images: Images that the job starts from; how many are wanted depends on the task.
        prompt: What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.
        aspect_ratio: Shape of the video as width to height.
        duration: Length of the video in seconds; longer takes longer and usually costs more.
        negative_prompt: What should stay out of the video: objects, flaws or jerky motion. Empty means nothing is ruled out.
    """

    output: dsl.Handle[VideoRef]

    def __init__(
        self,
        *,
        input_images: dsl.ListInput[ImageRef],
        prompt: dsl.Input[str],
        aspect_ratio: dsl.Input[shared.AspectRatioWideTallSquareValue] = "16:9",
        duration: dsl.Input[shared.DurationFiveOrTenValue] = "5",
        negative_prompt: dsl.Input[str] = "blur, distort, and low quality",
    ) -> None:
        super().__init__(
            input_images=input_images,
            prompt=prompt,
            aspect_ratio=aspect_ratio,
            duration=duration,
            negative_prompt=negative_prompt,
        )
