class WanV2_7ImageToVideo(dsl.Builder, node_type="fal.image_to_video.WanV2_7ImageToVideo"):
    """
    Animate a first frame, a first and last frame, or continue a clip, for 2 to 15 seconds with Wan 2.7.

    At 720p or 1080p with driving audio if wanted; Wan 2.6 has only 5, 10 or 15 seconds and no end picture.

    Args:
        prompt: What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.
        image: Picture that the video opens with; not together with a video. JPEG, PNG, BMP or WebP, up to 20 MB.
        end_image: Picture that the video ends on; the limits on size and format of the opening picture hold for it too.
        video: Clip to continue; not together with a start picture. MP4 or MOV, up to 100 MB, 2 to 10 seconds.
        audio: Recording that drives the video. WAV or MP3, up to 15 MB, 2 to 30 seconds.
        resolution: Size of the video; higher is sharper, takes longer and costs more.
        duration: Length of the video in seconds; longer takes longer to make and costs more.
        negative_prompt: What should stay out of the video: objects, flaws or jerky motion. Empty rules nothing out.
        enable_prompt_expansion: Lets a language model flesh out a short prompt before generating; off takes your words as they stand.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
        enable_safety_checker: Checks both the input and the finished video for unsafe content; off skips it.
    """

    output: dsl.Handle[VideoRef]
    seed: dsl.Handle[int]
    actual_prompt: dsl.Handle[str]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str] | None = None,
        image: dsl.FileInput[ImageRef] | None = None,
        end_image: dsl.FileInput[ImageRef] | None = None,
        video: dsl.FileInput[VideoRef] | None = None,
        audio: dsl.FileInput[AudioRef] | None = None,
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
