class AIAvatar(dsl.Builder, node_type="fal.image_to_video.AIAvatar"):
    """
    Make the person in a picture speak a recording with MultiTalk, for a single speaker.

    Takes picture, recording and a prompt for the scene, up to 241 frames at 480p or 720p; InfiniteTalk goes to 721 frames.

    Args:
        image: Picture of the person who should speak; it is cropped around its centre if the shape does not fit.
        audio: The speech or song that the lips follow.
        prompt: How the speaker behaves and what is around; the words spoken come from the audio or script.
        num_frames: Number of frames; a video of more than 81 costs a quarter more.
        resolution: Size of the video; higher is sharper and takes longer.
        seed: Number that fixes the chance involved. It starts at a set value, so that equal inputs repeat the same result; -1 draws a new one.
        acceleration: How much speed is bought with a little quality; stronger settings finish sooner and may lose accuracy.
    """

    output: dsl.Handle[VideoRef]
    seed: dsl.Handle[int]

    def __init__(
        self,
        *,
        image: dsl.FileInput[ImageRef],
        audio: dsl.FileInput[AudioRef],
        prompt: dsl.Input[str],
        num_frames: dsl.Input[int] = 145,
        resolution: dsl.Input[shared.Resolution480pTo720pValue] = "480p",
        seed: dsl.Input[int] = 42,
        acceleration: dsl.Input[shared.AccelerationThreeLevelsValue] = "regular",
    ) -> None:
        super().__init__(
            image=image,
            audio=audio,
            prompt=prompt,
            num_frames=num_frames,
            resolution=resolution,
            seed=seed,
            acceleration=acceleration,
        )
