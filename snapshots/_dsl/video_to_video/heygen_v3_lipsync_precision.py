class HeygenV3LipsyncPrecision(dsl.Builder, node_type="fal.video_to_video.HeygenV3LipsyncPrecision"):
    """
    Match a speaker's lips to new sound with HeyGen's precise mode, by avatar inference.

    Takes a video and a recording, for all of it or a stretch; costs twice as much as Speed. Captions on request.

    Args:
        video: Footage of the speaker whose lips should follow the new sound.
        audio: The recording that replaces the speech in the video.
        title: Name of your own for this lip-sync job.
        enable_caption: Makes captions for the video; a caption file can come back with it.
        enable_dynamic_duration: Lets the video get longer or shorter to fit the new recording.
        disable_music_track: Takes the background music out of the source video.
        enable_speech_enhancement: Improves the sound of the new recording.
        start_time: Second of the video at which the new lip movement begins.
        end_time: Second of the video at which the new lip movement ends.
    """

    output: dsl.Handle[VideoRef]
    caption_file: dsl.Handle[AssetRef]

    def __init__(
        self,
        *,
        video: dsl.FileInput[VideoRef],
        audio: dsl.FileInput[AudioRef],
        title: dsl.Input[str] | None = None,
        enable_caption: dsl.Input[bool] = False,
        enable_dynamic_duration: dsl.Input[bool] = True,
        disable_music_track: dsl.Input[bool] = False,
        enable_speech_enhancement: dsl.Input[bool] = False,
        start_time: dsl.Number | None = None,
        end_time: dsl.Number | None = None,
    ) -> None:
        super().__init__(
            video=video,
            audio=audio,
            title=title,
            enable_caption=enable_caption,
            enable_dynamic_duration=enable_dynamic_duration,
            disable_music_track=disable_music_track,
            enable_speech_enhancement=enable_speech_enhancement,
            start_time=start_time,
            end_time=end_time,
        )
