class AIAvatar(dsl.Builder, node_type="fal.image_to_video.AIAvatar"):
    """
    Make a person in a still image speak your recording with MultiTalk: one audio file drives the lips, a prompt sets the scene.

    Up to 241 frames at 480p or 720p, for a single speaker.

    Args:
        audio: The speech or song that the lips follow.
        image: Picture of the person or figure who is to speak or perform.
        prompt: How the speaker behaves and what is around; the words spoken come from the audio or script.
        num_frames: Number of frames to make; divided by the frame rate it gives the length in seconds.
        resolution: Size of the video; higher is sharper, takes longer and often costs more.
        acceleration: How much speed is bought with a little quality; stronger settings finish sooner and may lose accuracy.
        seed: Number that fixes the chance involved. It starts at a set value, so equal inputs repeat the same result; change it for another take.
    """

    output: dsl.Handle[VideoRef]
    seed: dsl.Handle[int]

    def __init__(
        self,
        *,
        audio: dsl.Input[AudioRef],
        image: dsl.Input[ImageRef],
        prompt: dsl.Input[str],
        num_frames: dsl.Input[int] = 145,
        resolution: dsl.Input[shared.Resolution480pTo720pValue] = "480p",
        acceleration: dsl.Input[shared.AccelerationThreeLevelsValue] = "regular",
        seed: dsl.Input[int] = 42,
    ) -> None:
        super().__init__(
            audio=audio,
            image=image,
            prompt=prompt,
            num_frames=num_frames,
            resolution=resolution,
            acceleration=acceleration,
            seed=seed,
        )
