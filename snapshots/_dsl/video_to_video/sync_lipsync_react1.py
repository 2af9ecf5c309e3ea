class SyncLipsyncReact1(dsl.Builder, node_type="fal.video_to_video.SyncLipsyncReact1"):
    """
    Re-perform a speaker with Sync's React-1: match lips to audio and give the face one of six emotions, changing lips only, the whole face or head movement too.

    Video and audio up to 15 seconds; lipsync 2 has no emotions.

    Args:
        audio: The speech or song that the lips follow.
        video: Footage of the speaker, whose lips are matched to the new speech.
        emotion: Mood in which the text is spoken; left out, it follows from the words.
        lipsync_mode: What happens when sound and picture differ in length: cut, repeat, run back, fall silent or stretch.
        model_mode: How much of the performance may change: the lips, the whole face, or the head's movement as well.
        temperature: How expressive the delivery gets; higher means livelier.
    """

    output: dsl.Handle[VideoRef]

    def __init__(
        self,
        *,
        audio: dsl.Input[AudioRef],
        video: dsl.Input[VideoRef],
        emotion: dsl.Input[Literal["happy", "angry", "sad", "neutral", "disgusted", "surprised"]],
        lipsync_mode: dsl.Input[shared.LipsyncModeValue] = "bounce",
        model_mode: dsl.Input[Literal["lips", "face", "head"]] = "face",
        temperature: dsl.Number = 0.5,
    ) -> None:
        super().__init__(
            audio=audio,
            video=video,
            emotion=emotion,
            lipsync_mode=lipsync_mode,
            model_mode=model_mode,
            temperature=temperature,
        )
