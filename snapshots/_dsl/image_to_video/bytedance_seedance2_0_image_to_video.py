class BytedanceSeedance2_0ImageToVideo(dsl.Builder, node_type="fal.image_to_video.BytedanceSeedance2_0ImageToVideo"):
    """
    bytedance/seedance-2.0/image-to-video on fal.ai: its words are not written yet.

    Args:
        prompt: What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.
        image: The still image to set in motion, in most cases the first frame. JPEG, PNG or WebP, up to 30 MB.
        end_image: Image on which the video should end. Left out, the ending is open. JPEG, PNG or WebP, up to 30 MB.
        resolution: Size of the video; higher is sharper, takes longer and often costs more.
        duration: Length of the video in seconds; longer takes longer and usually costs more.
        aspect_ratio: Shape of the video as width to height.
        generate_audio: Adds matching sound to the video; off makes it silent and often cheaper.
    """

    output: dsl.Handle[VideoRef]
    seed: dsl.Handle[int]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        image: dsl.Input[ImageRef],
        end_image: dsl.Input[ImageRef] | None = None,
        resolution: dsl.Input[Literal["480p", "720p", "1080p", "4k"]] = "720p",
        duration: dsl.Input[shared.DurationAutoOr4To15Value] = "auto",
        aspect_ratio: dsl.Input[shared.AspectRatioAutoUltrawideValue] = "auto",
        generate_audio: dsl.Input[bool] = True,
        end_user_id: dsl.Input[str] | None = None,
        bitrate_mode: dsl.Input[shared.BitrateModeValue] = "standard",
    ) -> None:
        super().__init__(
            prompt=prompt,
            image=image,
            end_image=end_image,
            resolution=resolution,
            duration=duration,
            aspect_ratio=aspect_ratio,
            generate_audio=generate_audio,
            end_user_id=end_user_id,
            bitrate_mode=bitrate_mode,
        )
