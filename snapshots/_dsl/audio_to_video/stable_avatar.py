class StableAvatar(dsl.Builder, node_type="fal.audio_to_video.StableAvatar"):
    """
    Animate a reference picture to speech with StableAvatar for up to five minutes in one video; landscape, square, portrait or the picture's own shape.

    Args:
        image: Image to work from: the picture to edit, animate, measure or describe.
        audio: The speech or song that the lips follow.
        prompt: How the speaker behaves and what is around; the words spoken come from the audio.
        aspect_ratio: Shape of the result as width to height. Where an automatic choice exists, it follows the input.
        guidance_scale: How closely the prompt or input is followed: higher is stricter and can look forced, lower is freer.
        audio_guidance_scale: How tightly mouth and gestures follow the sound; too high looks exaggerated.
        num_inference_steps: Denoising steps: more of them take longer and add detail.
        seed: Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.
        perturbation: Amount of random disturbance added while generating; none keeps to the reference most closely.
    """

    output: dsl.Handle[VideoRef]

    def __init__(
        self,
        *,
        image: dsl.Input[ImageRef],
        audio: dsl.Input[AudioRef],
        prompt: dsl.Input[str],
        aspect_ratio: dsl.Input[shared.AspectRatioAutoWideTallSquareValue] = "auto",
        guidance_scale: dsl.Number = 5.0,
        audio_guidance_scale: dsl.Number = 4.0,
        num_inference_steps: dsl.Input[int] = 50,
        seed: dsl.Input[int] = -1,
        perturbation: dsl.Number = 0.1,
    ) -> None:
        super().__init__(
            image=image,
            audio=audio,
            prompt=prompt,
            aspect_ratio=aspect_ratio,
            guidance_scale=guidance_scale,
            audio_guidance_scale=audio_guidance_scale,
            num_inference_steps=num_inference_steps,
            seed=seed,
            perturbation=perturbation,
        )
