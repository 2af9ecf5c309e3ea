class SyncLipsyncReact1(dsl.Builder, node_type="fal.video_to_video.SyncLipsyncReact1"):
    """
    Re-perform a speaker with Sync's React-1: match lips to audio and give the face one of six emotions, changing lips only, the whole face or head movement too.

    Video and audio up to 15 seconds; lipsync 2 has no emotions.

    Args:
        video: Footage of the speaker, whose lips are matched to the new speech. At most 15 seconds.
        audio: The speech or song that the lips follow. At most 15 seconds.
        emotion: Mood in which the text is spoken; left out, it follows from the words.
        model_mode: How much of the performance may change: the lips, the whole face, or the head's movement as well.
        lipsync_mode: What happens when sound and picture differ in length: cut, repeat, run back, fall silent or stretch.
        temperature: How expressive the delivery gets; higher means livelier.
    """

    output: dsl.Handle[VideoRef]

    def __init__(
        self,
        *,
        video: dsl.Input[VideoRef],
        audio: dsl.Input[AudioRef],
        emotion: dsl.Input[Literal["happy", "sad", "angry", "disgusted", "surprised", "neutral"]],
        model_mode: dsl.Input[Literal["lips", "face", "head"]] = "face",
        lipsync_mode: dsl.Input[shared.LipsyncModeValue] = "bounce",
        temperature: dsl.Number = 0.5,
    ) -> None:
        super().__init__(
            video=video,
            audio=audio,
            emotion=emotion,
            model_mode=model_mode,
            lipsync_mode=lipsync_mode,
            temperature=temperature,
        )
