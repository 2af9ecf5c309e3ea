class AIAvatarMulti(dsl.Builder, node_type="fal.image_to_video.AIAvatarMulti"):
    """
    Stage a conversation of two people in one picture with MultiTalk.

    Each person has a recording and they speak in turn, up to 241 frames at 480p or 720p; the text sibling voices typed lines instead.

    Args:
        image: Picture with the two people; it is cropped around its centre if the shape does not fit.
        first_audio: Recording of what the first person says.
        second_audio: Recording of what the second person says, after the first.
        prompt: How the two people behave and what is around them; the words come from the recordings.
        num_frames: Number of frames; a video of more than 81 costs a quarter more.
        resolution: Size of the video; higher is sharper and takes longer.
        seed: Number that fixes the chance involved. It starts at a set value, so that equal inputs repeat the same result; -1 draws a new one.
        use_only_first_audio: Ignore the second recording, so that only person one speaks.
        acceleration: How much speed is bought with a little quality; stronger settings finish sooner and may lose accuracy.
    """

    output: dsl.Handle[VideoRef]
    seed: dsl.Handle[int]

    def __init__(
        self,
        *,
        image: dsl.FileInput[ImageRef],
        first_audio: dsl.FileInput[AudioRef],
        second_audio: dsl.FileInput[AudioRef] | None = None,
        prompt: dsl.Input[str],
        num_frames: dsl.Input[int] = 181,
        resolution: dsl.Input[shared.Resolution480pTo720pValue] = "480p",
        seed: dsl.Input[int] = 81,
        use_only_first_audio: dsl.Input[bool] = False,
        acceleration: dsl.Input[shared.AccelerationThreeLevelsValue] = "regular",
    ) -> None:
        super().__init__(
            image=image,
            first_audio=first_audio,
            second_audio=second_audio,
            prompt=prompt,
            num_frames=num_frames,
            resolution=resolution,
            seed=seed,
            use_only_first_audio=use_only_first_audio,
            acceleration=acceleration,
        )
