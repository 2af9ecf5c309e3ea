class BytedanceSeedance2_0MiniReferenceToVideo(
    dsl.Builder, node_type="fal.image_to_video.BytedanceSeedance2_0MiniReferenceToVideo"
):
    """
    bytedance/seedance-2.0/mini/reference-to-video on fal.ai: its words are not written yet.

    Args:
        prompt: What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.
        audios: Audio files to join, in playing order. MP3 or WAV.
        images: Images to work from, in order; prompts can usually refer to them as first, second and so on. JPEG, PNG or WebP, up to 30 MB.
        videos: Videos to work with, in the order in which they are joined or referred to. MP4 or MOV.
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
        prompt: dsl.Input[str],
        audios: dsl.ListInput[AudioRef] | None = None,
        images: dsl.ListInput[ImageRef] | None = None,
        videos: dsl.ListInput[VideoRef] | None = None,
        aspect_ratio: dsl.Input[shared.AspectRatioAutoUltrawideValue] = "auto",
        duration: dsl.Input[shared.DurationAutoOr4To15Value] = "auto",
        resolution: dsl.Input[shared.Resolution480pTo720pValue] = "720p",
        end_user_id: dsl.Input[str] | None = None,
        generate_audio: dsl.Input[bool] = True,
    ) -> None:
        super().__init__(
            prompt=prompt,
            audios=audios,
            images=images,
            videos=videos,
            aspect_ratio=aspect_ratio,
            duration=duration,
            resolution=resolution,
            end_user_id=end_user_id,
            generate_audio=generate_audio,
        )
