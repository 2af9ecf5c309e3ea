class AIAvatarMulti(dsl.Builder, node_type="fal.image_to_video.AIAvatarMulti"):
    """
    Stage a conversation between two people in one picture with MultiTalk: supply a separate recording for each speaker and they talk in turn.

    480p or 720p, up to 241 frames.

    Args:
        first_audio: Audio of what the first of the two people says.
        image: Picture of the person or figure who is to speak or perform.
        prompt: How the speaker behaves and what is around; the words spoken come from the audio or script.
        second_audio: Audio of what the second of the two people says.
        num_frames: Number of frames to make; divided by the frame rate it gives the length in seconds.
        resolution: Size of the video; higher is sharper, takes longer and often costs more.
        acceleration: How much speed is bought with a little quality; stronger settings finish sooner and may lose accuracy.
        use_only_first_audio: Ignore the second recording, so that only person one speaks.
        seed: Number that fixes the chance involved. It starts at a set value, so equal inputs repeat the same result; change it for another take.
    """

    output: dsl.Handle[VideoRef]
    seed: dsl.Handle[int]

    def __init__(
        self,
        *,
        first_audio: dsl.Input[AudioRef],
        image: dsl.Input[ImageRef],
        prompt: dsl.Input[str],
        second_audio: dsl.Input[AudioRef] | None = None,
        num_frames: dsl.Input[int] = 181,
        resolution: dsl.Input[shared.Resolution480pTo720pValue] = "480p",
        acceleration: dsl.Input[shared.AccelerationThreeLevelsValue] = "regular",
        use_only_first_audio: dsl.Input[bool] = False,
        seed: dsl.Input[int] = 81,
    ) -> None:
        super().__init__(
            first_audio=first_audio,
            image=image,
            prompt=prompt,
            second_audio=second_audio,
            num_frames=num_frames,
            resolution=resolution,
            acceleration=acceleration,
            use_only_first_audio=use_only_first_audio,
            seed=seed,
        )
