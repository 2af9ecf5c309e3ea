class WanV2_7EditVideo(dsl.Builder, node_type="fal.video_to_video.WanV2_7EditVideo"):
    """
    Edit a clip of 2 to 10 seconds by an instruction with Wan 2.7, or give it another style.

    Takes footage, the instruction and a reference picture if wanted; 720p or 1080p, with the original sound kept or left to the model.

    Args:
        prompt: The change to make, as an instruction, or the style to give the clip.
        video: Clip that should be edited. MP4 or MOV, up to 100 MB, 2 to 10 seconds.
        reference_image: Picture of a thing, person or look to bring into the clip.
        resolution: Size of the video; higher is sharper, takes longer and costs more.
        aspect_ratio: Shape of the video as width to height; unset keeps that of the clip.
        duration: Length of the result in seconds, counted from the start of the clip; 0 keeps the clip's length.
        audio_setting: What becomes of the sound: origin keeps that of the clip, auto lets the model decide whether to make it anew.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
        enable_safety_checker: Checks both the input and the finished video for unsafe content; off skips it.
    """

    output: dsl.Handle[VideoRef]
    seed: dsl.Handle[int]
    actual_prompt: dsl.Handle[str]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        video: dsl.FileInput[VideoRef],
        reference_image: dsl.FileInput[ImageRef] | None = None,
        resolution: dsl.Input[shared.Resolution720pOr1080pValue] = "1080p",
        aspect_ratio: dsl.Input[shared.AspectRatioFivePresetsValue] | None = None,
        duration: dsl.Input[Literal[0, 2, 3, 4, 5, 6, 7, 8, 9, 10]] = 0,
        audio_setting: dsl.Input[Literal["auto", "origin"]] = "auto",
        seed: dsl.Input[int] = -1,
        enable_safety_checker: dsl.Input[bool] = True,
    ) -> None:
        super().__init__(
            prompt=prompt,
            video=video,
            reference_image=reference_image,
            resolution=resolution,
            aspect_ratio=aspect_ratio,
            duration=duration,
            audio_setting=audio_setting,
            seed=seed,
            enable_safety_checker=enable_safety_checker,
        )
