class Kandinsky5ProImageToVideo(dsl.Builder, node_type="fal.image_to_video.Kandinsky5ProImageToVideo"):
    """
    Animate an image into five seconds with Kandinsky 5.0 Pro at 512p or 1024p.

    Prompt-driven, silent, with an acceleration switch for shorter waits.

    Args:
        image: The still image to set in motion, in most cases the first frame.
        prompt: What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.
        duration: Length of the video in seconds; longer takes longer and usually costs more.
        resolution: Size of the video; higher is sharper, takes longer and often costs more.
        acceleration: How much speed is bought with a little quality; stronger settings finish sooner and may lose accuracy.
        num_inference_steps: Denoising steps: more of them take longer and add detail.
    """

    output: dsl.Handle[VideoRef]

    def __init__(
        self,
        *,
        image: dsl.Input[ImageRef],
        prompt: dsl.Input[str],
        duration: dsl.Input[Literal["5s"]] = "5s",
        resolution: dsl.Input[Literal["512P", "1024P"]] = "512P",
        acceleration: dsl.Input[shared.AccelerationTwoLevelsValue] = "regular",
        num_inference_steps: dsl.Input[int] = 28,
    ) -> None:
        super().__init__(
            image=image,
            prompt=prompt,
            duration=duration,
            resolution=resolution,
            acceleration=acceleration,
            num_inference_steps=num_inference_steps,
        )
