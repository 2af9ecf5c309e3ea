class WanV2_7ImageToVideo(dsl.Builder, node_type="fal.image_to_video.WanV2_7ImageToVideo"):
    """
    fal-ai/wan/v2.7/image-to-video on fal.ai: its words are not written yet.

    Args:
        prompt: What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.
        image: The still image to set in motion, in most cases the first frame. JPEG, PNG, BMP or WebP, up to 20 MB.
        end_image: Image on which the video should end. Left out, the ending is open.
        video: Video to work from: the clip to edit, extend, measure, imitate or add sound to. MP4 or MOV, up to 100 MB, 2 to 10 seconds.
        audio: Audio to work from: the speech, music or noise to follow, change, clone or transcribe. WAV or MP3, up to 15 MB, 2 to 30 seconds.
        resolution: Size of the video; higher is sharper, takes longer and often costs more.
        duration: Length of the video in seconds; longer takes longer and usually costs more.
        negative_prompt: What should stay out of the video: objects, flaws or jerky motion. Empty means nothing is ruled out.
        enable_prompt_expansion: Lets a language model flesh out a short prompt before generating; off takes your words as they stand.
        seed: Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.
        enable_safety_checker: Screens the request and the result for unsafe content and holds back what it finds.
    """

    output: dsl.Handle[VideoRef]
    seed: dsl.Handle[int]
    actual_prompt: dsl.Handle[str]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str] | None = None,
        image: dsl.Input[ImageRef] | None = None,
        end_image: dsl.Input[ImageRef] | None = None,
        video: dsl.Input[VideoRef] | None = None,
        audio: dsl.Input[AudioRef] | None = None,
        resolution: dsl.Input[shared.Resolution720pOr1080pValue] = "1080p",
        duration: dsl.Input[Literal[2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15]] = 5,
        negative_prompt: dsl.Input[str] | None = None,
        enable_prompt_expansion: dsl.Input[bool] = True,
        seed: dsl.Input[int] = -1,
        enable_safety_checker: dsl.Input[bool] = True,
    ) -> None:
        super().__init__(
            prompt=prompt,
            image=image,
            end_image=end_image,
            video=video,
            audio=audio,
            resolution=resolution,
            duration=duration,
            negative_prompt=negative_prompt,
            enable_prompt_expansion=enable_prompt_expansion,
            seed=seed,
            enable_safety_checker=enable_safety_checker,
        )
