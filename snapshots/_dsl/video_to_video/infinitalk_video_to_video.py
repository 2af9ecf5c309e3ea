class InfinitalkVideoToVideo(dsl.Builder, node_type="fal.video_to_video.InfinitalkVideoToVideo"):
    """
    Re-voice filmed footage with InfiniteTalk: the person in the input video speaks the given audio, mouth and expression included.

    41 to 241 frames at 480p or 720p with a guiding prompt; plain InfiniteTalk starts from a photo.

    Args:
        audio: The speech or song that the lips follow.
        video: Footage of the speaker, whose lips are matched to the new speech.
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
        video: dsl.Input[VideoRef],
        prompt: dsl.Input[str],
        num_frames: dsl.Input[int] = 145,
        resolution: dsl.Input[shared.Resolution480pTo720pValue] = "480p",
        acceleration: dsl.Input[shared.AccelerationThreeLevelsValue] = "regular",
        seed: dsl.Input[int] = 42,
    ) -> None:
        super().__init__(
            audio=audio,
            video=video,
            prompt=prompt,
            num_frames=num_frames,
            resolution=resolution,
            acceleration=acceleration,
            seed=seed,
        )
