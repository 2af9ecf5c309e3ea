class BytedanceSeedance2_0MiniImageToVideo(
    dsl.Builder, node_type="fal.image_to_video.BytedanceSeedance2_0MiniImageToVideo"
):
    """
    Animate a picture with sound with Seedance 2.0 Mini, the small model of the line.

    4 to 15 seconds at 480p or 720p with an optional end frame; it has no bitrate setting, unlike Fast and standard.

    Args:
        image: The picture that the video opens with. JPEG, PNG or WebP, up to 30 MB.
        prompt: What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.
        end_image: The picture that the video should arrive at; the clip moves from the first picture to it. JPEG, PNG or WebP, up to 30 MB.
        aspect_ratio: Shape of the video as width to height; auto takes that of the picture.
        duration: Length of the video in seconds, longer costs more; auto lets the model decide from the prompt.
        resolution: Size of the video; higher is sharper, takes longer and costs more.
        end_user_id: Identifier of the end user on whose behalf you make the video.
        generate_audio: Makes sound with the picture: effects, ambience and lip-synced speech. It costs the same on or off.
    """

    output: dsl.Handle[VideoRef]
    seed: dsl.Handle[int]

    def __init__(
        self,
        *,
        image: dsl.FileInput[ImageRef],
        prompt: dsl.Input[str],
        end_image: dsl.FileInput[ImageRef] | None = None,
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
