class HunyuanAvatar(dsl.Builder, node_type="fal.image_to_video.HunyuanAvatar"):
    """
    Animate a portrait to a recording with Tencent's HunyuanVideo-Avatar, speaking or singing.

    129 to 401 frames at 25 fps, so 5 to 16 seconds, with a sentence for the scene and a turbo mode.

    Args:
        audio: The speech or song that the lips follow.
        image: Portrait of the person or figure who should speak or sing.
        text: What the picture shows and what the character does, in a sentence. These words are not spoken.
        num_frames: Number of frames, at 25 a second. A clip never runs longer than the recording.
        num_inference_steps: Denoising steps: more of them take longer and add detail.
        turbo_mode: Runs a shortened process that is quicker and hardly looks different.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
    """

    output: dsl.Handle[VideoRef]

    def __init__(
        self,
        *,
        audio: dsl.FileInput[AudioRef],
        image: dsl.FileInput[ImageRef],
        text: dsl.Input[str] = "A cat is singing.",
        num_frames: dsl.Input[int] = 129,
        num_inference_steps: dsl.Input[int] = 30,
        turbo_mode: dsl.Input[bool] = True,
        seed: dsl.Input[int] = -1,
    ) -> None:
        super().__init__(
            audio=audio,
            image=image,
            text=text,
            num_frames=num_frames,
            num_inference_steps=num_inference_steps,
            turbo_mode=turbo_mode,
            seed=seed,
        )
