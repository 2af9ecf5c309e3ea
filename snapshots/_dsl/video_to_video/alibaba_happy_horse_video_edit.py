class AlibabaHappyHorseVideoEdit(dsl.Builder, node_type="fal.video_to_video.AlibabaHappyHorseVideoEdit"):
    """
    Edit a video by instruction with HappyHorse 1.0, with up to five reference pictures.

    Takes 3 to 60 seconds and edits the first 15, in the clip's own shape; the sound stays, or the model decides whether to make it anew.

    Args:
        video: The clip to edit, with more than 8 frames a second; anything beyond the first 15 seconds is cut off. MP4 or MOV, up to 100 MB, 320 to 2160 px a side, aspect ratio 0.4 to 2.5, 3 to 60 seconds.
        prompt: The edit to make; call the reference images @Image1 to @Image5.
        reference_images: Pictures that guide the edit; the prompt calls them @Image1, @Image2 in this order. JPEG, PNG or WebP, up to 10 MB, at least 300 px a side, aspect ratio 0.4 to 2.5.
        resolution: Size of the video; higher is sharper, takes longer and costs more.
        audio_setting: Whether the original sound stays (origin) or the model decides to make new sound (auto).
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
        enable_safety_checker: Turns the check of input and video for unsafe content on; off skips it.
    """

    output: dsl.Handle[VideoRef]
    seed: dsl.Handle[int]

    def __init__(
        self,
        *,
        video: dsl.FileInput[VideoRef],
        prompt: dsl.Input[str],
        reference_images: dsl.FileListInput[ImageRef] | None = None,
        resolution: dsl.Input[shared.Resolution720pOr1080pValue] = "1080p",
        audio_setting: dsl.Input[Literal["auto", "origin"]] = "auto",
        seed: dsl.Input[int] = -1,
        enable_safety_checker: dsl.Input[bool] = True,
    ) -> None:
        super().__init__(
            video=video,
            prompt=prompt,
            reference_images=reference_images,
            resolution=resolution,
            audio_setting=audio_setting,
            seed=seed,
            enable_safety_checker=enable_safety_checker,
        )
