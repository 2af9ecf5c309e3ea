class BytedanceSeedance2_0FastReferenceToVideo(
    dsl.Builder, node_type="fal.image_to_video.BytedanceSeedance2_0FastReferenceToVideo"
):
    """
    bytedance/seedance-2.0/fast/reference-to-video on fal.ai: its words are not written yet.

    Args:
        prompt: What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.
        images: Images to work from, in order; prompts can usually refer to them as first, second and so on. JPEG, PNG or WebP, up to 30 MB.
        videos: Videos to work with, in the order in which they are joined or referred to. MP4 or MOV.
        audios: Audio files to join, in playing order. MP3 or WAV.
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
        images: dsl.ListInput[ImageRef] | None = None,
        videos: dsl.ListInput[VideoRef] | None = None,
        audios: dsl.ListInput[AudioRef] | None = None,
        resolution: dsl.Input[shared.Resolution480pTo720pValue] = "720p",
        duration: dsl.Input[shared.DurationAutoOr4To15Value] = "auto",
        aspect_ratio: dsl.Input[shared.AspectRatioAutoUltrawideValue] = "auto",
        generate_audio: dsl.Input[bool] = True,
        end_user_id: dsl.Input[str] | None = None,
        bitrate_mode: dsl.Input[shared.BitrateModeValue] = "standard",
    ) -> None:
        super().__init__(
            prompt=prompt,
            images=images,
            videos=videos,
            audios=audios,
            resolution=resolution,
            duration=duration,
            aspect_ratio=aspect_ratio,
            generate_audio=generate_audio,
            end_user_id=end_user_id,
            bitrate_mode=bitrate_mode,
        )
