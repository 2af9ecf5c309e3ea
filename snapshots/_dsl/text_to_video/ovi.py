class Ovi(dsl.Builder, node_type="fal.text_to_video.Ovi"):
    """
    Generate a video and its soundtrack together from one prompt with Ovi, speech and effects included.

    Offers seven small frame sizes, and a negative prompt each for picture and sound.

    Args:
        prompt: What is seen and what is heard: describe the scene, spoken words and sounds together.
        negative_prompt: What should stay out of the video: objects, flaws or jerky motion. Empty rules nothing out.
        num_inference_steps: Denoising steps: more of them take longer and add detail.
        audio_negative_prompt: Sounds to keep out of the soundtrack, such as hiss or muffled voices.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
        resolution: Size of the video; higher is sharper and takes longer.
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
        resolution: dsl.Input[
            Literal["512x992", "992x512", "960x512", "512x960", "720x720", "448x1120", "1120x448"]
        ] = "992x512",
    ) -> None:
        super().__init__(
            prompt=prompt,
            negative_prompt=negative_prompt,
            num_inference_steps=num_inference_steps,
            audio_negative_prompt=audio_negative_prompt,
            seed=seed,
            resolution=resolution,
        )
