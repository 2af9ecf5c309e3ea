class AIAvatarMulti(dsl.Builder, node_type="fal.image_to_video.AIAvatarMulti"):
    """
    Stage a conversation between two people in one picture with MultiTalk: supply a separate recording for each speaker and they talk in turn.

    480p or 720p, up to 241 frames.

    Args:
        image: Picture of the person or figure who is to speak or perform.
        first_audio: Audio of what the first of the two people says.
        second_audio: Audio of what the second of the two people says.
        prompt: How the speaker behaves and what is around; the words spoken come from the audio or script.
        num_frames: Number of frames to make; divided by the frame rate it gives the length in seconds.
        resolution: Size of the video; higher is sharper, takes longer and often costs more.
        seed: Number that fixes the chance involved. It starts at a set value, so equal inputs repeat the same result; change it for another take.
        use_only_first_audio: Ignore the second recording, so that only person one speaks.
        acceleration: How much speed is bought with a little quality; stronger settings finish sooner and may lose accuracy.
    """

    output: dsl.Handle[VideoRef]
    seed: dsl.Handle[int]

    def __init__(
        self,
        *,
        image: dsl.Input[ImageRef],
        first_audio: dsl.Input[AudioRef],
        second_audio: dsl.Input[AudioRef] | None = None,
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
