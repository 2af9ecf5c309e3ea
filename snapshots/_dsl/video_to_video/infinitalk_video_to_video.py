class InfinitalkVideoToVideo(dsl.Builder, node_type="fal.video_to_video.InfinitalkVideoToVideo"):
    """
    Dub filmed footage with InfiniteTalk: the person speaks a new recording with mouth and expression.

    Up to 241 frames at 480p or 720p with a guiding prompt; plain InfiniteTalk starts from a picture and runs longer.

    Args:
        video: Footage of the speaker whose lips and face should follow the new recording.
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
        video: dsl.FileInput[VideoRef],
        audio: dsl.FileInput[AudioRef],
        prompt: dsl.Input[str],
        num_frames: dsl.Input[int] = 145,
        resolution: dsl.Input[shared.Resolution480pTo720pValue] = "480p",
        seed: dsl.Input[int] = 42,
        acceleration: dsl.Input[shared.AccelerationThreeLevelsValue] = "regular",
    ) -> None:
        super().__init__(
            video=video,
            audio=audio,
            prompt=prompt,
            num_frames=num_frames,
            resolution=resolution,
            seed=seed,
            acceleration=acceleration,
        )
