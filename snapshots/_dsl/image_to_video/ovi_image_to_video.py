class OviImageToVideo(dsl.Builder, node_type="fal.image_to_video.OviImageToVideo"):
    """
    Generate video and sound in one run from a picture and a prompt, with Ovi.

    Speech and effects come along, and the sound has a negative prompt of its own; length and size cannot be set.

    Args:
        prompt: What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.
        negative_prompt: What should stay out of the video: objects, flaws or jerky motion. Empty rules nothing out.
        num_inference_steps: Denoising steps: more of them take longer and add detail.
        audio_negative_prompt: Sounds to keep out of the soundtrack, such as hiss or muffled voices.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
        image: The picture that is set in motion and given sound.
    """

    output: dsl.Handle[VideoRef]
    seed: dsl.Handle[int]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        negative_prompt: dsl.Input[str] = "jitter, bad hands, blur, distortion",
        num_inference_steps: dsl.Input[int] = 30,
        audio_negative_prompt: dsl.Input[str] = "robotic, muffled, echo, distorted",
        seed: dsl.Input[int] = -1,
        image: dsl.FileInput[ImageRef],
    ) -> None:
        super().__init__(
            prompt=prompt,
            negative_prompt=negative_prompt,
            num_inference_steps=num_inference_steps,
            audio_negative_prompt=audio_negative_prompt,
            seed=seed,
            image=image,
        )
