class Infinitalk(dsl.Builder, node_type="fal.video_to_video.Infinitalk"):
    """
    Make a picture speak a recording with InfiniteTalk, for up to 721 frames at 480p or 720p.

    Lips, face and head follow the sound while a prompt sets the scene; the video sibling dubs footage instead.

    Args:
        image: Picture of the person who should speak; it is cropped around its centre if the shape does not fit.
        audio: The speech or song that the lips follow.
        prompt: How the speaker behaves and what is around; the words spoken come from the audio or script.
        num_frames: Number of frames to make: more of them give a longer clip and cost more.
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
