class LumaDreamMachineRay2ImageToVideo(dsl.Builder, node_type="fal.image_to_video.LumaDreamMachineRay2ImageToVideo"):
    """
    Animate between optional first and last images with Luma Ray 2, the full model behind the quicker Flash: 5 or 9 seconds, 540p to 1080p, loopable, six aspect ratios, no audio.

    Args:
        prompt: What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.
        image: The still image to set in motion, in most cases the first frame.
        end_image: Image on which the video should end. Left out, the ending is open.
        aspect_ratio: Shape of the video as width to height.
        loop: Blends the end of the clip into its beginning so that it repeats without a visible jump.
        resolution: Size of the video; higher is sharper, takes longer and often costs more.
        duration: Length of the video in seconds; longer takes longer and usually costs more.
    """

    output: dsl.Handle[VideoRef]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        image: dsl.Input[ImageRef] | None = None,
        end_image: dsl.Input[ImageRef] | None = None,
        aspect_ratio: dsl.Input[shared.LumaAspectRatioValue] = "16:9",
        loop: dsl.Input[bool] = False,
        resolution: dsl.Input[shared.Resolution540pTo1080pValue] = "540p",
        duration: dsl.Input[shared.DurationFiveOrNineSecondsValue] = "5s",
    ) -> None:
        super().__init__(
            prompt=prompt,
            image=image,
            end_image=end_image,
            aspect_ratio=aspect_ratio,
            loop=loop,
            resolution=resolution,
            duration=duration,
        )
