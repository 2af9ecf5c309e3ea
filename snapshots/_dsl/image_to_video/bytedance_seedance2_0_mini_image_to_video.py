class BytedanceSeedance2_0MiniImageToVideo(
    dsl.Builder, node_type="fal.image_to_video.BytedanceSeedance2_0MiniImageToVideo"
):
    """
    bytedance/seedance-2.0/mini/image-to-video on fal.ai: its words are not written yet.

    Args:
        image: The still image to set in motion, in most cases the first frame. JPEG, PNG or WebP, up to 30 MB.
        prompt: What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.
        end_image: Image on which the video should end. Left out, the ending is open. JPEG, PNG or WebP, up to 30 MB.
        aspect_ratio: Shape of the video as width to height.
        duration: Length of the video in seconds; longer takes longer and usually costs more.
        resolution: Size of the video; higher is sharper, takes longer and often costs more.
        generate_audio: Adds matching sound to the video; off makes it silent and often cheaper.
    """

    output: dsl.Handle[VideoRef]
    seed: dsl.Handle[int]

    def __init__(
        self,
        *,
        image: dsl.Input[ImageRef],
        prompt: dsl.Input[str],
        end_image: dsl.Input[ImageRef] | None = None,
        aspect_ratio: dsl.Input[shared.AspectRatioAutoUltrawideValue] = "auto",
        duration: dsl.Input[shared.DurationAutoOr4To15Value] = "auto",
        resolution: dsl.Input[shared.Resolution480pTo720pValue] = "720p",
        end_user_id: dsl.Input[str] | None = None,
        generate_audio: dsl.Input[bool] = True,
    ) -> None:
        super().__init__(
            image=image,
            prompt=prompt,
            end_image=end_image,
            aspect_ratio=aspect_ratio,
            duration=duration,
            resolution=resolution,
            end_user_id=end_user_id,
            generate_audio=generate_audio,
        )
