class SyncLipsyncReact1(dsl.Builder, node_type="fal.video_to_video.SyncLipsyncReact1"):
    """
    Re-perform a filmed speaker with Sync React-1: new speech on the lips, one of six emotions on the face.

    Changes the lips only, the whole face, or head movement too; for clips of up to 15 seconds.

    Args:
        video: Footage of the speaker, whose lips are matched to the new speech. At most 15 seconds.
        audio: The speech or song that the lips follow. At most 15 seconds.
        emotion: The emotion that the face should show.
        model_mode: How much of the performance may change: the lips, the whole face, or the head's movement as well.
        lipsync_mode: What happens when sound and picture differ in length: cut, repeat, run back, fall silent or stretch.
        temperature: How expressive the delivery gets; higher means livelier.
    """

    output: dsl.Handle[VideoRef]

    def __init__(
        self,
        *,
        video: dsl.FileInput[VideoRef],
        audio: dsl.FileInput[AudioRef],
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
