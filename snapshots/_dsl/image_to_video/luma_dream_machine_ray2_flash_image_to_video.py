class LumaDreamMachineRay2FlashImageToVideo(
    dsl.Builder, node_type="fal.image_to_video.LumaDreamMachineRay2FlashImageToVideo"
):
    """
    Animate from a start picture, an end picture or both with Luma Ray 2 Flash, the quick Ray 2.

    5 or 9 silent seconds in six shapes at 540p to 1080p, looped on request.

    Args:
        prompt: What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.
        image: Picture that the video opens with; may be combined with an end picture.
        end_image: Picture on which the video ends; may stand alone or with a start picture.
        aspect_ratio: Shape of the video as width to height.
        loop: Blends the end of the clip into its beginning so that it repeats without a visible jump.
        resolution: Size of the video; 720p costs twice and 1080p four times as much as 540p.
        duration: Length of the video in seconds; longer takes longer to make and costs more.
    """

    output: dsl.Handle[VideoRef]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        image: dsl.FileInput[ImageRef] | None = None,
        end_image: dsl.FileInput[ImageRef] | None = None,
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
