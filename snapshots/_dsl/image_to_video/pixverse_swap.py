class PixverseSwap(dsl.Builder, node_type="fal.image_to_video.PixverseSwap"):
    """
    Replace the person, an object or the background of a video with that of a picture, with PixVerse Swap.

    Motion comes from the footage and its sound can stay; 360p to 720p, no prompt.

    Args:
        video: Footage in which something is to be replaced.
        mode: What gets replaced: the person, an object or the background behind them.
        keyframe_id: Frame, counted at 24 per second from 1, where the thing to replace is found. Pick one that shows it clearly.
        image: Picture of the person, object or background that should appear in the video.
        resolution: Size of the video; higher is sharper and takes longer.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
        original_sound_switch: Keeps the sound of the footage; off leaves the result silent.
    """

    output: dsl.Handle[VideoRef]

    def __init__(
        self,
        *,
        video: dsl.FileInput[VideoRef],
        mode: dsl.Input[Literal["person", "object", "background"]] = "person",
        keyframe_id: dsl.Input[int] = 1,
        image: dsl.FileInput[ImageRef],
        resolution: dsl.Input[shared.Resolution360pTo720pValue] = "720p",
        seed: dsl.Input[int] = -1,
        original_sound_switch: dsl.Input[bool] = True,
    ) -> None:
        super().__init__(
            video=video,
            mode=mode,
            keyframe_id=keyframe_id,
            image=image,
            resolution=resolution,
            seed=seed,
            original_sound_switch=original_sound_switch,
        )
